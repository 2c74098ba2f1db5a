/** The pipelines an organisation defines for itself, and the employers it puts on them (rule P7). */
package nl.hoofdzaakwerk.employer.pipeline.own;
