package nl.hoofdzaakwerk.local.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.local.ComponentFailure;
import nl.hoofdzaakwerk.local.Installation;
import nl.hoofdzaakwerk.local.Platform;
import nl.hoofdzaakwerk.local.Ports;

/** Entry of the command line; exit code 0 for success, 1 for failure, 2 for a command it does not know. */
public final class Main {

    private static final int UNKNOWN = 2;

    private Main() {}

    /**
     * Runs one command.
     *
     * @param arguments command and options as typed after {@code ./hw}
     */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments)));
    }

    static int run(List<String> arguments) {
        String name = arguments.isEmpty() ? "" : arguments.getFirst();
        List<String> options = arguments.stream().skip(1).toList();
        try {
            return switch (name) {
                case "up" -> new Up(platform(), System.out).run(options);
                case "down" -> new Down(platform(), System.out).run(options);
                case "status" -> new Status(platform(), System.out).run(options);
                case "logs" -> new Logs(platform(), System.out).run(options);
                case "demo" -> new OnRunningPlatform(platform(), System.out, Tasks.demo()).run(options);
                case "bench" -> Tasks.bench().run(platform(), options, System.out);
                case "prepare" -> prepare();
                default -> throw new WrongUsage("there is no command " + name);
            };
        } catch (ComponentFailure | WrongUsage | IllegalArgumentException | IllegalStateException told) {
            System.err.println(told.getMessage());
            if (told instanceof WrongUsage) {
                System.err.println("./hw help lists what there is");
            }
            return told instanceof WrongUsage ? UNKNOWN : 1;
        } catch (Exception unexpected) {
            System.err.println("./hw " + name + " failed: " + unexpected);
            unexpected.printStackTrace();
            return 1;
        }
    }

    /** Refuses options that a command does not have. */
    static void allowOnly(List<String> options, String... known) {
        List<String> unknown = options.stream()
                .filter(option -> !Arrays.asList(known).contains(option))
                .toList();
        if (!unknown.isEmpty()) {
            throw new WrongUsage("unknown: " + String.join(" ", unknown));
        }
    }

    private static Platform platform() {
        Path folder = Optional.ofNullable(System.getenv("HW_DATA"))
                .map(Path::of)
                .orElseGet(() -> Installation.find().root().resolve(".data"));
        return Platform.at(folder, Ports.fromEnvironment());
    }

    /** What takes long and can be done before the first start; called by the build step of {@code ./hw}. */
    private static int prepare() {
        Installation.find().prepare();
        return 0;
    }
}
