package dev.dateline.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The files of the project, without what is built: other modules may be built meanwhile, and files come and go. */
final class ProjectFiles extends SimpleFileVisitor<Path> {

    private static final Set<String> BUILT = Set.of("target", "node_modules", ".git");

    private final List<Path> files = new ArrayList<>();

    private ProjectFiles() {}

    /** The files in a folder of the project and in the folders in it. */
    static List<Path> in(Path folder) throws IOException {
        ProjectFiles visitor = new ProjectFiles();
        Files.walkFileTree(folder, visitor);
        return visitor.files;
    }

    private static boolean isBuilt(Path path) {
        return BUILT.contains(String.valueOf(path.getFileName()));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return isBuilt(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        files.add(file);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException e) throws IOException {
        if (isBuilt(path)) {
            return FileVisitResult.CONTINUE;
        }
        throw e;
    }
}
