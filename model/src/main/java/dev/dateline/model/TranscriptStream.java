package dev.dateline.model;

import dev.dateline.model.Finding.Severity;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The articles that an importer reads. */
final class TranscriptStream implements UnboundSource {

    /** An article that was read and is not yet bound. */
    private record UnboundTranscript(Transcript transcript, ReadLimits limits, boolean keepsSource) implements Unbound {

        @Override
        public ReadResult bind() {
            ReadResult result = transcript.bind(limits);
            return keepsSource ? result.withSource(transcript.json()) : result;
        }
    }

    private final String input;
    private final TranscriptSource transcripts;
    private final ReadLimits limits;
    private final boolean keepsSource;
    private boolean ended;
    private boolean broken;

    /**
     * Opens an input.
     *
     * @param keepsSource whether readings have what was read, as JSON
     */
    TranscriptStream(String input, Input.Transcripts transcripts, ReadLimits limits, boolean keepsSource)
            throws IOException {
        this.input = input;
        this.transcripts = transcripts.open();
        this.limits = limits;
        this.keepsSource = keepsSource;
    }

    @Override
    public @Nullable Unbound next() {
        if (ended) {
            return null;
        }
        try {
            Transcript next = transcripts.next();
            ended = next == null;
            return next == null ? null : new UnboundTranscript(next, limits, keepsSource);
        } catch (UnreadableInputException e) {
            return broken(e.at(), Input.reason(e) + "; nothing after it was read");
        } catch (IOException e) {
            return broken(new NamedPlace(input, ""), "the input cannot be read any further: " + Input.reason(e));
        }
    }

    private Unbound broken(Place at, String problem) {
        ended = true;
        broken = true;
        Finding finding = new Finding(FindingKind.UNREADABLE_INPUT, Severity.ERROR, at, null, "", problem);
        return () -> new ReadResult.Rejected(List.of(finding));
    }

    @Override
    public boolean isMeant() {
        return false;
    }

    @Override
    public @Nullable String sha256() {
        try {
            return broken ? null : transcripts.sha256();
        } catch (IOException e) { // the articles were read; an input that cannot be read again has no digest
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        transcripts.close();
    }
}
