/** Wishes and visit sequences. */
package nl.hoofdzaakwerk.employer.wish.model;
