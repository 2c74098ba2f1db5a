package nl.hoofdzaakwerk.portal.web;

import io.quarkus.qute.TemplateExtension;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** Addresses of styles and script: {@code {asset:url('portal.css')}}. The build names each file by its content. */
@TemplateExtension(namespace = "asset")
final class Assets {
    private static final Properties ADDRESSES = read();

    private Assets() {}

    static String url(String name) {
        return Objects.requireNonNull(ADDRESSES.getProperty(name), name);
    }

    private static Properties read() {
        try (InputStream file = Assets.class.getResourceAsStream("/assets.properties")) {
            Properties addresses = new Properties();
            addresses.load(Objects.requireNonNull(file, "assets.properties: the build did not bundle the assets"));
            return addresses;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
