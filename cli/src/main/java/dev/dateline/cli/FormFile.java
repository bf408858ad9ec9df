package dev.dateline.cli;

import dev.dateline.draft.Draft;
import dev.dateline.export.AtomicOutput;
import dev.dateline.export.Form;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A file for people to fill in; its ending says of which form it is.
 *
 * @param form the form
 * @param path the file
 */
record FormFile(Form form, Path path) {

    /**
     * Understands the name of a file.
     *
     * @param written what the command line says
     * @param forms the forms there are
     * @throws UsageException if no form has such an ending
     */
    static FormFile of(String written, List<Form> forms) {
        Path path = Inputs.path(written);
        String ending = Ending.of(Objects.toString(path.getFileName(), ""));
        Form form = forms.stream()
                .filter(each -> each.layout().extension().equals(ending))
                .findFirst()
                .orElseThrow(() -> new UsageException("-o " + written + ": there is nothing to fill in with the ending "
                        + (ending.isEmpty() ? "of this name" : "." + ending)
                        + Ending.hint(
                                ending,
                                forms.stream()
                                        .map(each -> each.layout().extension())
                                        .toList())));
        return new FormFile(form, path);
    }

    /**
     * Writes the file, whole or not at all.
     *
     * @param drafts what is to be reviewed in it; nothing for one to write articles in
     * @param force whether a file that is there is replaced
     * @throws OutputException if it cannot be written
     */
    void write(List<Draft> drafts, boolean force) throws IOException {
        try {
            Path place = AtomicOutput.whereLinksLead(path);
            Path folder = Objects.requireNonNullElse(place.normalize().getParent(), Path.of(""));
            try (GuardedOutput guarded = GuardedOutput.of(() -> AtomicOutput.in(folder, force))) {
                form.write(drafts, guarded.output().target(place.getFileName().toString(), form.layout()));
                guarded.output().commit();
            }
        } catch (FileAlreadyExistsException e) {
            throw new OutputException(OutputException.of(e).getMessage() + (force ? "" : "; --force replaces it"), e);
        } catch (IOException e) {
            throw OutputException.at(path.toString(), e);
        }
    }
}
