package nl.hoofdzaakwerk.local.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import nl.hoofdzaakwerk.local.ComponentStatus;
import nl.hoofdzaakwerk.local.Platform;

/** {@code ./hw status}: a table, or JSON for other programs. */
final class Status {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Platform platform;
    private final PrintStream out;

    Status(Platform platform, PrintStream out) {
        this.platform = platform;
        this.out = out;
    }

    int run(List<String> options) {
        Main.allowOnly(options, "--json");
        List<ComponentStatus> components = platform.status();
        if (options.contains("--json")) {
            out.println(json(components));
        } else {
            printTable(components);
        }
        return 0;
    }

    static String json(List<ComponentStatus> components) {
        ObjectNode root = JSON.createObjectNode();
        for (ComponentStatus component : components) {
            ObjectNode node = root.withArray("components").addObject();
            node.put("name", component.name()).put("state", word(component)).put("port", component.port());
            if (component.state() == ComponentStatus.State.DOWN) {
                node.putNull("pid");
            } else {
                node.put("pid", component.pid());
            }
            node.put("rssMiB", component.rssMiB()).put("uptimeSeconds", component.uptimeSeconds());
        }
        return root.toString();
    }

    private void printTable(List<ComponentStatus> components) {
        Table table = new Table("component", "state", "port", "pid", "MiB", "up for");
        for (ComponentStatus component : components) {
            boolean down = component.state() == ComponentStatus.State.DOWN;
            table.row(
                    component.name(),
                    word(component),
                    String.valueOf(component.port()),
                    down ? "" : String.valueOf(component.pid()),
                    down ? "" : String.valueOf(component.rssMiB()),
                    down ? "" : component.uptimeSeconds() + " s");
        }
        long total = components.stream().mapToLong(ComponentStatus::rssMiB).sum();
        table.row("total", "", "", "", String.valueOf(total), "");
        out.print(table);
    }

    private static String word(ComponentStatus component) {
        return component.state().name().toLowerCase(Locale.ROOT);
    }
}
