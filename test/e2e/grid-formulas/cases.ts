/** A formula as a user types it on any sheet, and its like without names of tables, which LibreOffice is given. */
export interface GridFormula {
  readonly typed: string;
  /** Left out where the formula names no table. */
  readonly plain?: string;
}

/** The sheet that formulas refer to, and the name of another one, which takes the same formulas. */
export const DATA_SHEET = "Bo's (own) data";
export const OTHER_SHEET = 'Elsewhere';
const DATA = "'Bo''s (own) data'!";

/** From B2 on: a table named Costs, with headers that hold what formulas are made of. */
export const HEADERS = ['Item', 'Units', 'Price (each, net)', 'Note "n"'];
export const ROWS: readonly (readonly (string | number)[])[] = [
  ['bolt', 12, 1.5, 'a "b"'],
  ['gear', 5, 20.25, '0.50'],
  ['1.0', 40, 0.1, ''],
  ['nut', 8, 7, "it's"],
];

export const FORMULAS: readonly GridFormula[] = [
  { typed: '=IF(1.50>1,"yes","no")' },
  { typed: '=IF(0.10=0.1, "a, (b)", "[c]")&" 1.0 "' },
  { typed: '=1+1' },
  { typed: `=SUM(${DATA}C3:C6)*1.10` },
  { typed: '=SUM(Costs[Units])', plain: `=SUM(${DATA}C3:C6)` },
  { typed: '=SUM(costs[UNITS])+0.0', plain: `=SUM(${DATA}C3:C6)` },
  { typed: '=ROWS(Costs[#All])*COLUMNS(Costs)', plain: `=ROWS(${DATA}B2:E6)*COLUMNS(${DATA}B3:E6)` },
  { typed: '=INDEX(Costs[#All],2,1)', plain: `=INDEX(${DATA}B2:E6,2,1)` },
  { typed: '=INDEX(Costs[#Headers],4)', plain: `=INDEX(${DATA}B2:E2,4)` },
  {
    typed: '=SUMPRODUCT(Costs[Units],Costs[Price (each, net)])*1.0',
    plain: `=SUMPRODUCT(${DATA}C3:C6,${DATA}D3:D6)`,
  },
  {
    typed: '=INDEX(Costs[Item],MATCH(MAX(Costs[Units]),Costs[Units],0))&"!"',
    plain: `=INDEX(${DATA}B3:B6,MATCH(MAX(${DATA}C3:C6),${DATA}C3:C6,0))&"!"`,
  },
  { typed: '=IFERROR(VLOOKUP("gear",Costs,3,FALSE),"none")', plain: `=VLOOKUP("gear",${DATA}B3:E6,3,FALSE)` },
  {
    typed: '=SUM(Costs[[Units]:[Price (each, net)]])-1.50',
    plain: `=SUM(${DATA}C3:D6)-1.5`,
  },
  { typed: '=COUNTA(Costs[[#Headers],[#Data],[Item]])', plain: `=COUNTA(${DATA}B2:B6)` },
  { typed: '="a ""quoted"" word, "&TEXT(0.50,"0.00")' },
  { typed: `=""""&${DATA}B4&""""` },
  { typed: `=${DATA}C3*1.10+2.50E-1` },
  { typed: '=1E-3*1E3' },
  { typed: '=SUM({1.50,2.50;3.00,4.00})' },
  { typed: '=LEN("(,[;""")+LEN(" 1.0 ")' },
  { typed: '=IF(AND(1.0>=1,NOT(FALSE)),70%,30.0%)' },
  { typed: `=-${DATA}D4+-1.0` },
  { typed: `=INDEX(${DATA}B2:E6,2,1)&"|"&INDEX(${DATA}C3:C6,2)` },
  { typed: `=COUNTIF(${DATA}C3:C6,">"&10.0)` },
];

/** A formula that is filled down over three rows, and what stands in each of them. */
export interface FilledFormula {
  readonly formulas: readonly [string, string, string];
  readonly plain?: readonly [string, string, string];
}

export const FILLED: readonly FilledFormula[] = [
  {
    formulas: [`=${DATA}C3*1.10&" ""x"""`, `=${DATA}C4*1.10&" ""x"""`, `=${DATA}C5*1.10&" ""x"""`],
  },
  {
    formulas: [
      `=SUM(${DATA}C$3:C3)+SUM(Costs[Units])*1.0`,
      `=SUM(${DATA}C$3:C4)+SUM(Costs[Units])*1.0`,
      `=SUM(${DATA}C$3:C5)+SUM(Costs[Units])*1.0`,
    ],
    plain: [
      `=SUM(${DATA}C$3:C3)+SUM(${DATA}C3:C6)`,
      `=SUM(${DATA}C$3:C4)+SUM(${DATA}C3:C6)`,
      `=SUM(${DATA}C$3:C5)+SUM(${DATA}C3:C6)`,
    ],
  },
  {
    formulas: [
      `=INDEX(Costs[#All],2.0,1)&${DATA}$B3`,
      `=INDEX(Costs[#All],2.0,1)&${DATA}$B4`,
      `=INDEX(Costs[#All],2.0,1)&${DATA}$B5`,
    ],
    plain: [
      `=INDEX(${DATA}B2:E6,2,1)&${DATA}$B3`,
      `=INDEX(${DATA}B2:E6,2,1)&${DATA}$B4`,
      `=INDEX(${DATA}B2:E6,2,1)&${DATA}$B5`,
    ],
  },
];
