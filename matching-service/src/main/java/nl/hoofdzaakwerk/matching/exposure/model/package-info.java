/** How often a candidate was proposed and discussed. */
package nl.hoofdzaakwerk.matching.exposure.model;
