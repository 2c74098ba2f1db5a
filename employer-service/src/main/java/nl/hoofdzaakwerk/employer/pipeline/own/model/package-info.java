/** Definitions of an organisation's own pipelines, and cards on them (rule P7). */
package nl.hoofdzaakwerk.employer.pipeline.own.model;
