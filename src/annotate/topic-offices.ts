/** The names of offices among the phrases of topics: who acts is stronger evidence than what is spoken of. */

/** A phrase that ends so names an office or its people; 剧院 and 住院 end in 院 too, and are none. */
const OFFICE =
  /(?:[局厅警]|公安|法院|法庭|检察|检察院|派出所|司法所|工会|[妇残]联|纪委|监委|医院|卫生院|疾控|小学|中学|学校|幼儿园|消防|部门)$/;

/** True for `市民政局`, `总工会`, `人民法院`, `园林部门`; false for `剧院`, `养老` and `''`. */
export function isOffice(phrase: string): boolean {
  return OFFICE.test(phrase);
}
