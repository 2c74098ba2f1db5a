/** Migrations that need more than SQL. */
package db.migration;
