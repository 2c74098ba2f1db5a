package nl.hoofdzaakwerk.testkit.platform;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import nl.hoofdzaakwerk.events.Cleanup;
import nl.hoofdzaakwerk.events.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/** One Kafka node in KRaft mode with the platform's topics. No other topic appears by itself. */
final class KafkaBroker implements AutoCloseable {

    private static final int PARTITIONS = 3;

    private final KafkaRaftServer server;
    private final String bootstrap;

    private KafkaBroker(KafkaRaftServer server, String bootstrap) {
        this.server = server;
        this.bootstrap = bootstrap;
    }

    static KafkaBroker start(Path directory) {
        try {
            String broker = "127.0.0.1:" + FreePorts.next();
            String controller = "127.0.0.1:" + FreePorts.next();
            Properties settings = settings(directory.resolve("kafka"), broker, controller);
            format(directory.resolve("kafka.properties"), settings);
            KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(settings), Time.SYSTEM);
            server.startup();
            createTopics(broker);
            return new KafkaBroker(server, broker);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, String> addresses() {
        return Map.of(PlatformKeys.KAFKA_BOOTSTRAP, bootstrap);
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static Properties settings(Path data, String broker, String controller) {
        Properties settings = new Properties();
        settings.putAll(Map.of(
                "process.roles", "broker,controller",
                "node.id", "1",
                "controller.quorum.voters", "1@" + controller,
                "controller.listener.names", "CONTROLLER",
                "listeners", "PLAINTEXT://" + broker + ",CONTROLLER://" + controller,
                "listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "log.dirs", data.toString()));
        settings.putAll(Map.of(
                "auto.create.topics.enable", "false",
                "offsets.topic.num.partitions", "1",
                "offsets.topic.replication.factor", "1",
                "transaction.state.log.num.partitions", "1",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "group.initial.rebalance.delay.ms", "0",
                "log.cleaner.dedupe.buffer.size", "4194304"));
        return settings;
    }

    private static void format(Path file, Properties settings) throws IOException {
        try (var writer = Files.newBufferedWriter(file)) {
            settings.store(writer, null);
        }
        String[] arguments = {"format", "--cluster-id", Uuid.randomUuid().toString(), "--config", file.toString()};
        int exit = StorageTool.execute(arguments, new PrintStream(System.err, true));
        if (exit != 0) {
            throw new IllegalStateException("Kafka storage could not be formatted, exit code " + exit);
        }
    }

    private static void createTopics(String bootstrap) {
        List<NewTopic> topics = Topics.withDeadLetters().stream()
                .map(topic -> new NewTopic(topic.name(), PARTITIONS, (short) 1)
                        .configs(Map.of("cleanup.policy", topic.cleanup() == Cleanup.COMPACT ? "compact" : "delete")))
                .toList();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            admin.createTopics(topics).all().get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("The topics could not be created", e);
        }
    }
}
