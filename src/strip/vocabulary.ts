/**
 * Words of page furniture: what government content systems print around a document. A word alone proves nothing —
 * reports speak of 来源, 打印 and 审核 too; `furniture.ts` looks at what the whole line is made of.
 */

import { unitTable } from '../unit-table.js';

/** What a label of the furniture stands for. */
export type LabelKind = 'date' | 'source' | 'title' | 'issuer' | 'control' | 'staff' | 'index' | 'summary' | 'contact';

/** A labelled date's claim to be the day of publication; the highest wins. The day a text was drawn up (成文) is the last resort. */
export const dateClaims: ReadonlyMap<string, number> = new Map(
  (
    [
      [9, '发布时间 发布日期 发布于 公布时间 公布日期 网站发布时间 信息发布时间 信息发布日期'],
      [8, '公开日期 公开时间 发表时间 发表日期 刊登时间 刊发时间'],
      [7, '发文时间 发文日期 发稿时间 时间 日期'],
      [6, '上传时间 上传日期 录入时间 录入日期 添加时间 添加日期 上线时间'],
      [5, '更新时间 更新日期 最后更新 最近更新 修改时间 编辑时间 创建时间 创建日期'],
      [4, '入库时间 生成日期 生成时间'],
      [2, '印发日期 印发时间 签发日期'],
      [1, '成文日期 成文时间'],
    ] as const
  ).flatMap(([claim, words]) => words.split(' ').map((word) => [word, claim] as const)),
);

const labelWords: Readonly<Record<LabelKind, string>> = {
  date: `${[...dateClaims.keys()].join(' ')} 废止日期 废止时间 失效日期 失效时间 生效日期 生效时间 实施日期 施行日期 归档时间 截止日期`,
  source:
    '信息来源 文章来源 稿件来源 内容来源 新闻来源 文件来源 资料来源 数据来源 文章出处 来稿单位 来稿 稿源 来源 出处',
  title: '信息名称 文件名称 公文名称 公开事项名称 名称 标题 文章标题 信息标题',
  issuer:
    '发布机构 发布机关 发布单位 发布部门 发布者 发布人 发文机关 发文机构 发文单位 发文部门 信息发布机构 信息提供 提供单位 公开机构 公开单位 公开主体 制发机关 制定机关 印发机关 责任部门 公开责任部门 责任单位 所属机构 所属部门 供稿单位 主办部门 联合发文单位',
  control:
    '字体大小 字号大小 文字大小 页面字号 正文字号 字号 字体 视力保护色 保护视力色 视力保护 背景色 背景颜色 浏览次数 浏览量 浏览数 浏览人数 浏览 阅读次数 阅读量 阅读人次 阅读数 阅读人数 阅读 点击率 点击数 点击量 点击次数 点击 访问量 访问次数 访问人次 查看次数 阅览次数 人气 热度 字数 分享到 分享至 分享 转发 收藏 打印 次数 附件下载 保护色 朗读',
  staff:
    '责任编辑 本文责编 责编 编辑 网络编辑 文字编辑 执行编辑 作者 文章作者 信息作者 撰稿 撰稿人 拟稿 拟稿人 供稿 供稿人 通讯员 记者 录入 录入人 录入者 录入员 审核 审核人 审稿 审签 校对 初审 复审 终审 一审 二审 三审 一校 二校 三校 签发 签发人 监制 编审 值班编辑 信息员 信息审核 发布 摄影 编发 发稿人',
  index:
    '信息索引号 索引号 信息索引 索引码 内容分类 主题分类 组配分类 组配 主题词 主题 信息分类 信息类别 栏目分类 所属栏目 服务对象分类 服务对象 体裁分类 体裁 文种 公文种类 公文目录 文号 发文字号 发文文号 文件编号 文件号 文件字号 统一编号 登记号 统一登记号 规范性文件编号 有效性 时效性 时效 效力状态 有效期 文件状态 效力 标签 公开形式 公开方式 公开范围 公开时限 公开类别 公开类型 公开属性 公开程序 公开目录 公开期限 主动公开 载体类型 记录形式 语种 所属主题 分类 类别 信息编号 著录日期 目录分类 文件类型 事项名称 备注文号',
  summary: '内容概述 内容摘要 信息概述 概述 摘要 内容简介 关键词 关键字 核心提示 导读',
  contact:
    '主办单位 承办单位 协办单位 运维单位 技术支持 主办 承办 协办 版权所有 网站标识码 政府网站标识码 备案号 备案序号 网站备案号 ICP备案号 ICP备案编号 ICP备案 联系电话 电话 传真 邮编 邮政编码 地址 单位地址 办公地址 电子邮箱 邮箱 投诉电话 投诉举报电话 举报电话 服务热线 监督电话 违法和不良信息举报电话 联系方式 值班电话 网站管理 维护单位 运行维护 网站维护 建设维护',
};

/** Each label and what it stands for. */
export const labels: ReadonlyMap<string, LabelKind> = new Map(
  (Object.entries(labelWords) as [LabelKind, string][]).flatMap(([kind, words]) =>
    words.split(' ').map((word) => [word, kind] as const),
  ), // the record's keys are kinds
);

/** Labels that no prose opens with: they count without a colon too. */
export const unmistakableLabels: ReadonlySet<string> = new Set(
  '信息索引号 索引号 信息索引 组配分类 主题分类 内容分类 体裁分类 信息分类 信息类别 发文字号 发布机构 发文机关 发文机构 发文单位 制发机关 公开形式 公开方式 公开范围 公开时限 公开日期 公开责任部门 公开主体 成文日期 生成日期 发布日期 发布时间 发文日期 有效性 时效性 效力状态 浏览次数 浏览量 阅读次数 点击率 点击数 阅读人次 视力保护色 责任编辑 网站标识码 关键词 主题词 文号 名称 标题 文件名称 废止日期 失效日期 信息名称 公开类别 载体类型 服务对象 内容概述 责任部门 文种 体裁 公文种类 服务对象分类 信息来源'.split(
    ' ',
  ),
);

/** Things to click on, each a whole word of the furniture. */
export const buttons: ReadonlySet<string> = new Set(
  (
    '打印 打印本页 打印本文 打印此页 打印页面 打印正文 打印文章 打印内容 我要打印 打印预览 关闭 关闭窗口 关闭本页 关闭页面 关闭此页 关闭本窗口 返回 返回顶部 返回首页 返回列表 返回上一页 返回上一级 返回上级 返回主页 回到顶部 回顶部 顶部 TOP ' +
    '收藏 加入收藏 收藏本页 收藏本站 收藏此页 加入收藏夹 添加收藏 设为首页 设为主页 分享 分享到 分享至 一键分享 转发 推荐给朋友 推荐给好友 微信 微博 新浪微博 腾讯微博 QQ QQ空间 QQ好友 朋友圈 微信好友 人人网 复制链接 复制 下载 下载本页 下载本文 保存 保存本页 另存为 导出 PDF ' +
    '朗读 听全文 我要听 语音播报 语音播放 语音朗读 语音阅读 语音读屏 进入播报模式 退出播报模式 开启播报模式 关闭播报模式 暂停播报 继续播报 语音合成中 请耐心等待 请稍候 辅助阅读 ' +
    '大 中 小 特大 超大 较大 默认 T T+ T- A A+ A- 放大 缩小 大字 简体 繁体 繁體 简 繁 简体版 繁体版 简体中文 繁体中文 简繁转换 ' +
    '无障碍 无障碍浏览 无障碍阅读 无障碍服务 无障碍模式 无障碍版 无障碍辅助 进入无障碍 长者版 适老版 适老化 适老模式 适老化阅读 适老化版 关怀版 关怀模式 老年版 老年模式 长者模式 长者助手 长辈版 大字版 移动版 手机版 手机站 电脑版 PC版 WAP版 客户端 移动客户端 网站地图 网站首页 首页 主页 联系我们 关于我们 网站声明 隐私声明 免责声明 版权声明 RSS RSS订阅 登录 注册 用户登录 用户注册 登录注册 请登录 个人中心 用户中心 政务微信 政务微博 官方微信 官方微博 English EN 站内搜索 搜索 检索 高级搜索 全站搜索 微信公众号 智能问答 智能机器人 智能助手 智能客服 返回主站 我的收藏 APP下载 友情链接 相关链接 中国政府网 国务院 省政府网 市政府网 省政府 市政府 纠错 我要纠错 网站纠错 网页纠错 我要评论 发表评论 我要分享 点赞 邮箱 ' +
    '下拉刷新 上拉加载 上拉加载更多 加载更多 点击加载更多 加载中 附件下载 视力保护色 护眼模式 背景色 字体 字号 浏览次数 此件主动公开 此件公开发布 此件依申请公开'
  ).split(' '),
);

/** Words that menus of government sites are made of. */
export const menuWords: ReadonlySet<string> = new Set(
  '首页 网站首页 主页 政务公开 信息公开 政府信息公开 政务服务 办事服务 网上办事 办事大厅 网上服务 办事指南 在线办事 互动交流 政民互动 公众参与 公众互动 在线互动 互动平台 数据发布 政府数据 数据开放 新闻中心 新闻资讯 新闻动态 政务动态 政务资讯 政务要闻 工作动态 通知公告 公示公告 政策文件 政策法规 政策解读 专题专栏 解读回应 机构职能 机构设置 领导之窗 组织机构 部门设置 部门动态 便民服务 便民指南 便民查询 联系我们 招商引资 投资指南 县情概况 市情概况 区情概况 镇情概况 乡情概况 园区概况 镇街动态 党务公开 财政信息 人事信息 统计信息 时政要闻 图片新闻 登录 注册 搜索 无障碍 繁体'.split(
    ' ',
  ),
);

/** Characters of this vocabulary in traditional script, each before its simplified form. */
const scriptPairs =
  '發发時时間间來来瀏浏覽览閱阅讀读點点擊击數数訪访問问號号體体標标題题導导語语條条頁页網网關关閉闭頂顶復复顏颜護护視视書书鏈链當当現现種种單单機机構构門门類类別别開开範范圍围環环節节詞词鍵键狀状態态彙汇錄录審审簽签製制編编輯辑撰撰訊讯記记載载聯联繫系電电話话傳传郵邮舉举報报備备權权責责維维術术園园區区縣县鄉乡鎮镇級级資资專专欄栏業业歷历無无礙碍長长輩辈關关懷怀簡简轉转換换為为與与務务動动參参眾众將将設设領领連连絡络線线評评論论後后個个則则說说圖图還还總总結结況况協协辦办術术';
const simplifiedForms: ReadonlyMap<string, string> = new Map(
  Array.from({ length: scriptPairs.length / 2 }, (_, index) => [
    scriptPairs.charAt(2 * index),
    scriptPairs.charAt(2 * index + 1),
  ]),
);
/** For each UTF-16 unit whether `simplify` changes it. */
export const isTraditional = unitTable([...simplifiedForms.keys()].join(''));

/** Text with the traditional characters of this vocabulary in simplified form, one for one. */
export function simplify(text: string): string {
  let simplified = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (isTraditional[text.charCodeAt(at)] === 0) continue;
    simplified += text.slice(from, at) + (simplifiedForms.get(text.charAt(at)) ?? text.charAt(at));
    from = at + 1;
  }
  return from === 0 ? text : simplified + text.slice(from);
}
