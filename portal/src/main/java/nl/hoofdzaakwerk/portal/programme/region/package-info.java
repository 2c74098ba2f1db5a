/** A region's figures, milestones and support, and its place in the programme. */
package nl.hoofdzaakwerk.portal.programme.region;
