/** The scoring rules as stored, the places and occupations they need, and their reasons as text. */
package nl.hoofdzaakwerk.matching.scoring;
