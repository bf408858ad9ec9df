package dev.dateline.export.html.site;

import dev.dateline.export.Rendition;
import dev.dateline.export.Target;
import dev.dateline.export.html.markup.Frame;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What web servers need to know, so that every IRI of the export leads to a page or to data. */
final class ServerRules {

    private static final List<String> SERVERS = List.of("nginx.conf", "apache.conf");

    /** What begins the lines of a template that are repeated; blocks of them are separated by another line. */
    private static final String EACH = "{each}";

    private ServerRules() {}

    static void write(Target target, String base, List<Rendition> renditions) throws IOException {
        URI address = URI.create(base);
        String path = address.getPath();
        for (String server : SERVERS) {
            String rules = withRenditions(template(server), renditions)
                    .replace("{path}", path)
                    .replace("{pattern}", escaped(path, ""))
                    .replace(
                            "{location}",
                            URI.create(address.toASCIIString()).getRawPath().replace("$", "%24"))
                    .replace("{target}", escaped(path, "/-._~ "))
                    .replace("{policy}", Frame.SITE_POLICY);
            try (OutputStream out = target.open("server/" + server)) {
                out.write(rules.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** A template in which the lines that begin with {@code {each}} stand once for each rendition. */
    private static String withRenditions(String template, List<Rendition> renditions) {
        StringBuilder rules = new StringBuilder();
        List<String> repeated = new ArrayList<>();
        for (String line : template.lines().toList()) {
            if (line.startsWith(EACH)) {
                repeated.add(line.substring(EACH.length()));
                continue;
            }
            renditions.forEach(rendition -> repeated.forEach(each -> rules.append(of(rendition, each))));
            repeated.clear();
            rules.append(line).append('\n');
        }
        return rules.toString();
    }

    private static String of(Rendition rendition, String line) {
        return line.replace("{media}", rendition.mediaType())
                        .replace("{accepted}", escaped(rendition.mediaType(), "/-"))
                        .replace("{extension}", rendition.extension())
                + "\n";
    }

    /** A text in which no character of ASCII means anything to a pattern, but for letters, digits and some that never do. */
    private static String escaped(String text, String plain) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> {
            boolean meansNothing = c >= 128 || Character.isLetterOrDigit(c) || plain.indexOf(c) >= 0;
            escaped.append(meansNothing ? "" : "\\").append((char) c);
        });
        return escaped.toString();
    }

    private static String template(String name) throws IOException {
        try (InputStream in = ServerRules.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(name + " is not in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
