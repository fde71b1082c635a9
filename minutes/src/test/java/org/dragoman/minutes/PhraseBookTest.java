package org.dragoman.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import org.dragoman.talks.Command;
import org.dragoman.talks.DeskCommand;
import org.junit.jupiter.api.Test;

class PhraseBookTest {

    @Test
    void everyCommandOfTheTalksCanBeSaid() {
        var said = new HashSet<Class<?>>();
        phrases().forEach(phrase -> said.add(phrase.makes()));
        var unsaid = new TreeSet<String>();
        commands(Command.class).stream()
                .filter(command -> !said.contains(command))
                .forEach(command -> unsaid.add(command.getName()));
        assertThat(unsaid)
                .as("commands without a phrase: add one to the family's *Phrases in minutes")
                .isEmpty();
    }

    @Test
    void everySampleOfThePhraseBookIsReadAsItsOwnPhraseAndNoOther() {
        for (var phrase : phrases()) {
            var sentence = Sentence.of(new Place("phrase book", 1), phrase.sample());
            var bare = sentence.frame().replaceFirst(" as \\[[^\\[\\]]+\\]", "");
            boolean desk = DeskCommand.class.isAssignableFrom(phrase.makes());
            var matching = new ArrayList<String>();
            for (var other : phrases()) {
                if (desk == DeskCommand.class.isAssignableFrom(other.makes())
                        && other.template().match(bare).isPresent()) {
                    matching.add(other.shape());
                }
            }
            assertThat(matching).as(phrase.sample()).containsExactly(phrase.shape());
        }
    }

    private static List<Phrase> phrases() {
        return PhraseBook.books().stream().flatMap(book -> book.phrases().stream()).toList();
    }

    private static List<Class<?>> commands(Class<?> type) {
        if (!type.isSealed()) {
            return List.of(type);
        }
        var all = new ArrayList<Class<?>>();
        for (var each : type.getPermittedSubclasses()) {
            all.addAll(commands(each));
        }
        return all;
    }
}
