/** Migrations that load reference data from the class path. */
package db.migration;
