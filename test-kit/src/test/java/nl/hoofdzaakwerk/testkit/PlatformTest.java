package nl.hoofdzaakwerk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class PlatformTest {

    @Test
    @DisplayName("the application's role works with the owner's tables, owns none and cannot pass row-level security")
    void shouldSeparateOwnerFromApplication() throws SQLException {
        Database database = Platform.database("roles");
        run(
                database,
                database.ownerRole(),
                "create table note (id int); create extension pg_trgm; grant insert on note to roles_app");

        run(database, database.applicationRole(), "insert into note values (1)");

        assertThat(database.rowCounts(Set.of())).isEqualTo(Map.of("public.note", 1L));
        assertThat(database.select("select rolsuper or rolbypassrls from pg_roles where rolname = 'roles_app'"))
                .containsExactly("f");
        assertThatThrownBy(() -> run(database, database.applicationRole(), "create table mine (id int)"))
                .hasMessageContaining("permission denied for schema public");
    }

    @Test
    @DisplayName("asking twice gives the same components")
    void shouldStartOnce() {
        String first = Platform.kafkaBootstrap() + Platform.database("roles").url();

        String second = Platform.kafkaBootstrap() + Platform.database("roles").url();

        assertThat(second).isEqualTo(first);
    }

    private static void run(Database database, String role, String sql) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database.url());
        source.setUser(role);
        source.setPassword(database.password(role));
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
