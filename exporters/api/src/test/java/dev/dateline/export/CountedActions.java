package dev.dateline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Actions that are counted. Something may happen before any of them. They do not wait for the disk, to be quick. */
class CountedActions extends FileActions {

    /** What happens before an action. */
    interface Before {
        void action(int number, String what) throws IOException;
    }

    private final Before before;
    private int actions;

    CountedActions(Before before) {
        super(true);
        this.before = before;
    }

    int count() {
        return actions;
    }

    private void next(String what, Path path) throws IOException {
        before(++actions, what + " " + path.getFileName());
    }

    void before(int number, String what) throws IOException {
        before.action(number, what);
    }

    @Override
    void makeFolder(Path folder) throws IOException {
        next("make folder", folder);
        super.makeFolder(folder);
    }

    @Override
    void makePrivateFolder(Path folder) throws IOException {
        next("make private folder", folder);
        super.makePrivateFolder(folder);
    }

    @Override
    OutputStream create(Path file) throws IOException {
        next("create", file);
        return super.create(file);
    }

    @Override
    void move(Path from, Path to) throws IOException {
        next("move", to);
        super.move(from, to);
    }

    @Override
    void replace(Path from, Path to) throws IOException {
        next("replace", to);
        super.replace(from, to);
    }

    @Override
    void link(Path present, Path name) throws IOException {
        next("link", name);
        super.link(present, name);
    }

    @Override
    void delete(Path path) throws IOException {
        next("delete", path);
        super.delete(path);
    }

    @Override
    void syncFile(Path file) throws IOException {
        next("sync file", file);
    }

    @Override
    void syncFolder(Path folder) throws IOException {
        next("sync folder", folder);
    }
}
