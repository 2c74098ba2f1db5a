/** Tenancy lives in the database: a transaction carries its tenant, and row-level security refuses without one. */
package nl.hoofdzaakwerk.kit.tenancy;
