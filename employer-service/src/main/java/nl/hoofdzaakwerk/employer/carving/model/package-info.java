/** Existing roles, what is carved from them, and the job that comes of it (rule X11). */
package nl.hoofdzaakwerk.employer.carving.model;
