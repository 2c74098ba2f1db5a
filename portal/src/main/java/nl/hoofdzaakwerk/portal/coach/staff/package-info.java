/** Who works for an organisation, what they carry, and who takes over from whom (A15). */
package nl.hoofdzaakwerk.portal.coach.staff;
