/** How the matching goes (E8), how long work lasts by what scored (X21), and the rules by which people let it score. */
package nl.hoofdzaakwerk.portal.meeting.figures;
