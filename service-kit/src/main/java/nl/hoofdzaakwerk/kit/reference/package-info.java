/** Shared facts: regions, municipalities, postcodes and occupations. */
package nl.hoofdzaakwerk.kit.reference;
