/** Fair exposure: who is long undiscussed, and what became of proposals (rule X19). Shown; nobody is scored by it. */
package nl.hoofdzaakwerk.matching.exposure;
