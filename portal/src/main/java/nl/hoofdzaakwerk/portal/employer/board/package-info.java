/** Boards: the main pipeline and the organisation's own ones, with cards that move from stage to stage. */
package nl.hoofdzaakwerk.portal.employer.board;
