/** Published facts about regions, municipalities, postcodes and occupations, and the programme of each region (A13). */
package nl.hoofdzaakwerk.trajectory.reference;
