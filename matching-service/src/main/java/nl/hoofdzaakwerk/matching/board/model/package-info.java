/** What people set on a region's board. */
package nl.hoofdzaakwerk.matching.board.model;
