/**
 * The source side ("bron") of VUM, the exchange of matching data of UWV, VNG and Inlichtingenbureau: it answers who
 * looks for vacancies outside the region (rule D6). Paths, names and refusals are VUM's own, so it stands apart from
 * the API and its description. Only open vacancies are told of which the employer agreed to that.
 */
package nl.hoofdzaakwerk.employer.vum;
