/**
 * What is asked of VUM and what is kept of its answers. A question is built from wishes or from an offer, never from
 * who somebody is; an answer is kept as an anonymous vacancy or profile, as far as its fields are known.
 */
package nl.hoofdzaakwerk.matching.vum.model;
