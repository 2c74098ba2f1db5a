/** Boards of pipelines, and the cards that rot there (rule P7). */
package nl.hoofdzaakwerk.employer.pipeline.board;
