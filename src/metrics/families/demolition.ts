import { defineFamily, object } from '../define.js';

export const demolition = defineFamily(
  'demolition',
  [
    object(
      'demolitionOperation',
      '{控违拆违,拆违控违,拆违,控违,查违,违建拆除,两违整治,“两违”整治,违法建设整治,违建整治,打违治违,治违拆违,依法拆除,拆除}{大,集中,专项,统一,联合,整治,}{行动,执法行动,整治行动,集中行动}',
    ),
    object(
      'illegalBuilding',
      '{“两违”,两违,存量,新增,各类,农村,}{违法,违章,违规,违规违法,违法违章}{建筑,建设,建筑物,搭建,搭建物,构筑物,建筑构筑物,建构筑物,建房,建设行为,用地建筑} {“两违”,两违}{建筑,} {存量,新增,}违建{房屋,} {私搭乱建,乱搭乱建,乱搭乱盖,违规搭建,违章搭棚,违章棚房,大棚房,“大棚房”}{建筑物,构筑物,彩钢棚,棚房,点,} 拆违',
    ),
    object(
      'dilapidatedHouse',
      '{农村,}{破旧,危旧,老旧,废弃,无人居住的危旧,残旧,空心,闲置,破损,旧,}{泥砖房,泥房,土坯房,危房,危旧房,老房子,危旧房屋,旧房,茅草房} {破旧,危旧,老旧,废弃,残旧,破损,危,闲置危旧}{房屋,泥砖房,农房,房} 残垣断壁 危旧泥砖房 空心房 {危旧,破旧,废弃,}{杂屋,杂房,附属房,栏舍}',
    ),
  ],
  [
    {
      id: 'demolition.operations',
      zh: '控违拆违行动次数',
      en: 'demolition operations',
      unit: '次',
      frames: [{ head: ['demolitionOperation'], units: ['event'], weight: 6 }],
      reason: '控违、拆违的行动次数。',
      examples: [['开展控违拆违大行动3次。', 3]],
      nonExamples: ['开展联合执法行动3次。'],
    },
    {
      id: 'demolition.illegalBuildings',
      zh: '拆除违法（违章）建筑数',
      en: 'illegal buildings demolished',
      unit: '处',
      note: '宗、处、间、座、栋',
      frames: [
        { head: ['illegalBuilding'], action: ['demolish', 'rectify', 'close'], units: ['building'], weight: 2 },
        { head: ['illegalBuilding'], action: ['demolish'], units: ['building'], weight: 2 },
      ],
      reason: '拆除的违法建筑；发现、查处而未拆的不是。',
      examples: [
        ['拆除违章建筑103宗。', 103],
        ['拆除“两违”建筑47宗，面积约1.38万平方米。', 47],
        ['联合城管拆除私搭乱建33处。', 33],
      ],
      nonExamples: ['发现违法建设3宗。', '拆除泥砖房870间。', '拆除空心房18间。'],
    },
    {
      id: 'demolition.illegalArea',
      zh: '拆除违法（违章）建筑面积',
      en: 'area of illegal buildings demolished',
      unit: '平方米',
      frames: [{ head: ['illegalBuilding'], units: ['area'], weight: 4 }],
      reason: '违法建筑的拆除面积，常承前省略主语。',
      examples: [
        ['拆除违章建筑58宗，面积1.26万平方米。', 12600],
        ['全年拆违2.4万平方米。', 24000],
      ],
      nonExamples: ['拆除泥砖房870间约31000平方米。', '新建广场600平方米。'],
    },
    {
      id: 'demolition.dilapidatedHouses',
      zh: '拆除破旧（危旧、泥砖）房屋数',
      en: 'dilapidated houses demolished',
      unit: '间',
      frames: [{ head: ['dilapidatedHouse'], action: ['demolish'], units: ['building'], weight: 2 }],
      reason: '要拆除；危房改造不是拆除。',
      examples: [['拆除农村破旧泥砖房2200余间约69000平方米。', 2200, { qualifier: 'min' }]],
      nonExamples: ['完成危房改造126户。'],
    },
    {
      id: 'demolition.dilapidatedArea',
      zh: '拆除破旧（危旧、泥砖）房屋面积',
      en: 'area of dilapidated houses demolished',
      unit: '平方米',
      frames: [{ head: ['dilapidatedHouse'], units: ['area'], action: ['demolish'], weight: 4 }],
      reason: '破旧房屋的拆除面积。',
      examples: [['拆除破旧泥砖房870余间约31000平方米。', 31000, { qualifier: 'approx' }]],
      nonExamples: ['拆除违章建筑58宗，面积1.26万平方米。'],
    },
  ],
);
