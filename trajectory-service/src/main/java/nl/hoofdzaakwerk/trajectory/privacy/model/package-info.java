/** What may be shared with whom, for what and until when. */
package nl.hoofdzaakwerk.trajectory.privacy.model;
