/**
 * Employers of a region, how far the contact with each has come, and the work they offer. Shared by the WSP and the
 * coaches of the region; it knows nothing about candidates.
 */
package nl.hoofdzaakwerk.employer;
