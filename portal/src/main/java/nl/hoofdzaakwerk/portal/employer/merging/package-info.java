/** Records of one employer that stand there twice: found, merged, and taken apart again. */
package nl.hoofdzaakwerk.portal.employer.merging;
