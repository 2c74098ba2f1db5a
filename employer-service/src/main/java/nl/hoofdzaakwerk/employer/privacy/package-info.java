/** How this service answers a candidate's withdrawal or erasure: it holds nothing about candidates (rule G1). */
package nl.hoofdzaakwerk.employer.privacy;
