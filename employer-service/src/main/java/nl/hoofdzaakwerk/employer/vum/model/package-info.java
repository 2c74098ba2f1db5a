/** A question of VUM and the vacancies that answer it, by VUM's own rules for fields. */
package nl.hoofdzaakwerk.employer.vum.model;
