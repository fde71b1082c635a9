package org.dragoman.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/// The English models of Apache OpenNLP, trained on the UD English Web Treebank.
///
/// Models are immutable and shared; the tools made from them are not, and each reading makes its
/// own. Cost of loading: a few hundred milliseconds, once.
record Models(SentenceModel sentences, TokenizerModel tokens, POSModel tags) {

    static Models load() {
        var tags =
                CompletableFuture.supplyAsync(() -> tags("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin"));
        try (var sentences = open("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin");
                var tokens = open("/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin")) {
            return new Models(
                    new SentenceModel(sentences), new TokenizerModel(tokens), tags.join());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static POSModel tags(String name) {
        try (var in = open(name)) {
            return new POSModel(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(String name) throws IOException {
        var in = Models.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException(
                    "the language model %s is not on the class path.\nBuild Dragoman again."
                            .formatted(name));
        }
        return in;
    }
}
