package dev.dateline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.Executor;

/**
 * A target whose format has helpers.
 *
 * @param target where it really goes
 * @param helpers do a part of the work
 */
record HelpedTarget(Target target, Executor helpers) implements Target {

    @Override
    public OutputStream open() throws IOException {
        return target.open();
    }

    @Override
    public OutputStream open(String name) throws IOException {
        return target.open(name);
    }

    @Override
    public Path workingFolder() throws IOException {
        return target.workingFolder();
    }
}
