/** A catalogue name without what it says in brackets: 矛盾纠纷化解率（调解成功率） is 矛盾纠纷化解率. */
export function shortLabel(label: string): string {
  return label.replace(/（[^（）]*）/gu, '') || label;
}
