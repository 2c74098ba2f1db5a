/** Survival curves of start cohorts: time to a job and job tenure, made with every release (rule X25). */
package nl.hoofdzaakwerk.reporting.survival;
