/** Places, admission and order of arrival without adapters. */
package nl.hoofdzaakwerk.reporting.programme.admission.model;
