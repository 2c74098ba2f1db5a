package nl.hoofdzaakwerk.local.cli;

import nl.hoofdzaakwerk.local.Addresses;
import nl.hoofdzaakwerk.local.Platform;
import nl.hoofdzaakwerk.local.Service;

/** The table at the end of {@code ./hw up}: address, login, what it is for. */
final class Overview {

    private Overview() {}

    static String of(Platform platform) {
        Addresses addresses = platform.addresses();
        Table table = new Table("address", "login", "what it is for");
        table.row(addresses.portal().toString(), "a demo user, below", "the pages people work with");
        table.row(addresses.service(Service.TRAJECTORY) + "/v1", "token", "candidates, trajectories, placements");
        table.row(addresses.service(Service.EMPLOYER) + "/v1", "token", "employers, vacancies");
        table.row(addresses.service(Service.MATCHING) + "/v1", "token", "matching meetings, matches");
        table.row(addresses.service(Service.REPORTING) + "/v1", "token", "figures per region and nation");
        table.row(addresses.keycloak().toString(), "admin / " + addresses.password(), "accounts, organisations, roles");
        table.row(
                addresses.tokenEndpoint().toString(),
                "a demo user, below",
                "tokens, client " + addresses.passwordClient());
        table.row(addresses.kafka(), "none", "events between the services");
        String database = Service.TRAJECTORY.database();
        table.row(
                addresses.jdbc(database),
                database + "_app / " + addresses.databasePassword(database + "_app"),
                "database of trajectory-service; the others likewise");
        return table + """

                  Demo users, password %s:
                    coach.ggz-rijnduin            client-manager.gemeente-leiden   account-manager.wsp-holland-rijnland
                    chair.wsp-holland-rijnland    regional-director.regio-twente   programme-manager.landelijk
                  One per organisation and role: deploy/keycloak/README.md

                """.formatted(addresses.password());
    }
}
