/** The record of a matching meeting, as data, as a page and as a PDF (requirement E7). */
package nl.hoofdzaakwerk.matching.meeting.record;
