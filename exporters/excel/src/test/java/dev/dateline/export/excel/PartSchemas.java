package dev.dateline.export.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.logging.log4j.LogManager;
import org.apache.xmlbeans.XmlObject;

/**
 * The schemas of ECMA-376, which POI has as classes in a jar of its own. It is loaded apart: on the class path of the
 * tests it would lend the exporter classes that the product does not have.
 */
final class PartSchemas implements AutoCloseable {

    /** The build puts it there; it is no dependency. */
    private static final Path JAR = Path.of("target/schemas/poi-ooxml-full.jar");

    /** What Excel itself writes so that blanks at the ends of a text are kept; the schema has no place for it. */
    private static final String SPACE_IN_TEXT = "Attribute not allowed (no wildcards allowed):"
            + " space@http://www.w3.org/XML/1998/namespace in element"
            + " t@http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final URLClassLoader loader;
    private final Object types;
    private final Class<?> options;
    private final Method parse;
    private final Method documentType;
    private final Method validate;

    private PartSchemas(URLClassLoader loader) throws ReflectiveOperationException {
        this.loader = loader;
        Class<?> xmlObject = loader.loadClass("org.apache.xmlbeans.XmlObject");
        Class<?> schemaType = loader.loadClass("org.apache.xmlbeans.SchemaType");
        options = loader.loadClass("org.apache.xmlbeans.XmlOptions");
        types = loader.loadClass("org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder")
                .getField("typeSystem")
                .get(null);
        parse = loader.loadClass("org.apache.xmlbeans.SchemaTypeLoader")
                .getMethod("parse", InputStream.class, schemaType, options);
        documentType = xmlObject.getMethod("schemaType");
        validate = xmlObject.getMethod("validate", options);
    }

    static PartSchemas load() throws IOException, ReflectiveOperationException {
        URL[] jars = {JAR.toUri().toURL(), jarOf(XmlObject.class), jarOf(LogManager.class)};
        return new PartSchemas(new URLClassLoader(jars, ClassLoader.getPlatformClassLoader()));
    }

    private static URL jarOf(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    /**
     * Holds every part of a workbook to its schema. The parts of the package itself are no part of these schemas.
     *
     * @return what is wrong, by the name of the part; a part without a schema is wrong, too
     */
    Map<String, List<String>> mistakes(byte[] workbook) throws IOException, ReflectiveOperationException {
        Map<String, List<String>> mistakes = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                List<String> found = isOfPackage(entry.getName()) ? List.of() : mistakesIn(zip.readAllBytes());
                if (!found.isEmpty()) {
                    mistakes.put(entry.getName(), found);
                }
            }
        }
        return mistakes;
    }

    private static boolean isOfPackage(String name) {
        return name.equals("[Content_Types].xml") || name.equals("docProps/core.xml") || name.endsWith(".rels");
    }

    /** What is wrong with one part. */
    List<String> mistakesIn(byte[] part) throws ReflectiveOperationException {
        try {
            Object document = parse.invoke(types, new ByteArrayInputStream(part), null, null);
            Object type = documentType.invoke(document);
            if (!Boolean.TRUE.equals(type.getClass().getMethod("isDocumentType").invoke(type))) {
                return List.of(
                        "no schema for " + new String(part, 0, Math.min(part.length, 200), StandardCharsets.UTF_8));
            }
            List<Object> errors = new ArrayList<>();
            Object listening = options.getConstructor().newInstance();
            options.getMethod("setErrorListener", Collection.class).invoke(listening, errors);
            boolean valid = (boolean) validate.invoke(document, listening);
            List<String> all = errors.stream()
                    .map(Object::toString)
                    .filter(error -> !error.endsWith(SPACE_IN_TEXT))
                    .distinct()
                    .toList();
            return valid ? List.of() : all;
        } catch (InvocationTargetException e) {
            return List.of(String.valueOf(e.getCause()));
        }
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
