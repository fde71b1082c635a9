package org.dragoman.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/// The third round in parallel windows: both rooms, and the mediator between them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(Running.Resolver.class)
class RoundIT {

    private static final double HOLD_MILLIS = 60_000;
    private static final String OWN = "Observers could arrive on Tuesday, if both agree.";
    private static final String GRANTED = "Observers could arrive on Tuesday.";

    private final Running running;

    RoundIT(Running running) {
        this.running = running;
    }

    private void go(Page page, String path) {
        page.navigate(running.address() + "talks/geneva/" + path);
    }

    private static Locator piece(Page page, String words) {
        return page.locator(".piece", new Page.LocatorOptions().setHasText(words));
    }

    private static Locator message(Page page, String words) {
        return page.locator("article.message", new Page.LocatorOptions().setHasText(words));
    }

    /// Sends a form and waits for what follows it.
    private static void send(Locator form) {
        form.locator("button.do").first().click();
        form.page().waitForLoadState();
    }

    /// Granted, read back, confirmed, cleared, held, there, acknowledged: and nothing before.
    @Test
    void whatOneSideGrantsTheMediatorConveysAndTheOtherReads() {
        try (var us = running.enter(Seat.ENVOY, Window.DESK);
                var between = running.enter(Seat.LEAD, Window.DESK);
                var iran = running.enter(Seat.MINISTER, Window.PHONE)) {
            var envoy = us.page();
            var lead = between.page();
            var minister = iran.page();
            go(minister, "room/received");
            var before = minister.locator("#main").innerText();

            go(envoy, "room/write");
            assertThat(envoy.locator("input[name=terms]:checked").getAttribute("value"))
                    .isEqualTo("MEDIATOR_ONLY");
            envoy.locator("#w-WITHOUT_ATTRIBUTION").check();
            envoy.locator("#words").fill(OWN);
            send(envoy.locator("form[action$='/do/confide']"));
            var ours = message(envoy, OWN);
            ours.locator("summary", text("Grant exact words")).click();
            ours.locator("textarea[id^=g-words]").fill(GRANTED);
            send(ours.locator("form[action$='/do/grant']"));
            send(message(envoy, OWN).locator("form[action$='/do/release']"));

            go(lead, "desk/rooms");
            send(piece(lead, GRANTED).locator("form[action$='/do/read-back']"));
            go(envoy, "room/ours");
            send(message(envoy, OWN).locator("form[action$='/do/confirm-reading']"));

            // Nothing of all this has reached the other room.
            minister.reload();
            assertThat(minister.locator("#main").innerText()).isEqualTo(before);

            go(lead, "desk/rooms");
            send(piece(lead, GRANTED).locator("form[action$='/clearance']"));
            assertThat(lead.locator(".asseen").innerText()).contains(GRANTED).doesNotContain(OWN);
            send(lead.locator("form[action$='/do/carry']"));
            assertThat(lead.locator("form[action$='/do/recall']").count()).isPositive();
            minister.reload();
            assertThat(minister.locator("#main").innerText()).isEqualTo(before);

            // It arrives by itself, without a click, once the hold is over.
            PlaywrightAssertions.assertThat(message(minister, GRANTED))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(HOLD_MILLIS));
            assertThat(minister.content()).doesNotContain("if both agree");
            send(message(minister, GRANTED).locator("form[action$='/do/acknowledge']"));
            go(envoy, "room/ours");
            assertThat(message(envoy, OWN).locator(".ladder .here").innerText())
                    .contains("carried");
            assertThat(iran.complaints()).isEmpty();
        }
    }

    private static Locator.LocatorOptions text(String words) {
        return new Locator.LocatorOptions().setHasText(words);
    }

    @Test
    void moreThanWasGrantedDoesNotLeave() {
        try (var between = running.enter(Seat.LEAD, Window.DESK);
                var us = running.enter(Seat.ENVOY, Window.DESK)) {
            var lead = between.page();
            go(lead, "desk/rooms");
            var granted = "If observers came early, the first step could come early, too.";
            send(piece(lead, granted).locator("form[action$='/clearance']"));
            // Somebody adds to what was granted before it leaves.
            lead.locator("form[action$='/do/carry'] input[name=words]")
                    .evaluate("field => field.value += ' They said Monday.'");
            send(lead.locator("form[action$='/do/carry']"));
            assertThat(lead.content())
                    .contains("This was not done")
                    .contains("These are not the words that were granted.");
            go(lead, "desk/rooms");
            assertThat(piece(lead, granted).locator("form[action$='/clearance']").count())
                    .as("it can still leave as granted")
                    .isEqualTo(1);
            // And what is for the mediator only is offered to no room at all.
            assertThat(piece(lead, "Fuel from abroad").locator("form").count()).isZero();
            var envoy = us.page();
            go(envoy, "room/record");
            assertThat(envoy.content()).doesNotContain("They said Monday");
        }
    }

    @Test
    void bothRoomsReadOfTheBreakAndOfTheResumptionAndOfNothingElse() {
        try (var between = running.enter(Seat.LEAD, Window.DESK);
                var iran = running.enter(Seat.MINISTER, Window.DESK);
                var us = running.enter(Seat.ENVOY, Window.PHONE)) {
            var lead = between.page();
            move(lead, "BREAK", "Until the morning.");
            for (var page : new Page[] {iran.page(), us.page()}) {
                go(page, "room");
                assertThat(page.locator(".lead").first().innerText()).contains("break");
                assertThat(page.locator(".news").innerText()).contains("Round moved on");
            }
            move(lead, "RESUMED", "");
            for (var page : new Page[] {iran.page(), us.page()}) {
                go(page, "room");
                assertThat(page.locator(".lead").first().innerText()).contains("resumed");
            }
            move(lead, "IN_ROOMS", "");
        }
    }

    /// A delegation lays the text before its capital, which reads it word for word in Arabic.
    @Test
    void aTextIsLaidBeforeTheCapitalWhichReadsItAndInstructs() {
        try (var us = running.enter(Seat.ENVOY, Window.PHONE.withoutScripts());
                var home = running.enter(Seat.SECRETARY, Window.PHONE.in("ar"));
                var between = running.enter(Seat.LEAD, Window.DESK)) {
            var envoy = us.page();
            go(envoy, "room/capital");
            var form = envoy.locator("form[action$='/do/consult']");
            form.locator("#question").fill("May we live with this text?");
            form.locator("#options").fill("yes\nnot yet");
            form.locator("input[name=texts]").first().check();
            send(form);
            assertThat(message(envoy, "live with this text").locator(".laid").innerText())
                    .contains("The right to use nuclear energy in peace is recognised.");

            var secretary = home.page();
            go(secretary, "room");
            secretary.locator(".wait a[href$='/room/capital']").first().click();
            secretary.waitForLoadState();
            var asked = message(secretary, "live with this text");
            assertThat(asked.locator(".laid .clause").count()).isEqualTo(3);
            assertThat(asked.locator(".laid").innerText()).contains("غنی\u200cسازی");
            asked.locator("input[name=choice]").first().check();
            asked.locator("form[action$='/do/instruct'] textarea").fill("Yes, as it stands.");
            send(asked.locator("form[action$='/do/instruct']"));

            envoy.reload();
            assertThat(message(envoy, "live with this text").innerText())
                    .contains("Yes, as it stands.");
            var lead = between.page();
            go(lead, "desk/journal");
            assertThat(lead.locator("#main").innerText())
                    .contains("sks for instructions")
                    .doesNotContain("live with this text", "as it stands");
        }
    }

    private void move(Page lead, String stage, String words) {
        go(lead, "desk/rounds");
        var form = lead.locator("details:has(form[action$='/do/move'])").first();
        form.locator("summary").click();
        form.locator("select[name=stage]").selectOption(stage);
        form.locator("[name=words]").fill(words);
        send(form.locator("form[action$='/do/move']"));
    }

    /// Two tabs of one person: the older one is told that the room moved on, and keeps its words.
    @Test
    void anAnswerFromAnOldTabIsNotTakenAndItsWordsAreKept() {
        try (var one = running.enter(Seat.MINISTER, Window.DESK)) {
            var old = one.page();
            go(old, "room/ours");
            var item = message(old, "Fuel from abroad");
            item.locator("summary", text("Reword")).click();
            item.locator("textarea[id^=rw-]").fill("Fuel from abroad can be spoken of later.");
            var newer = old.context().newPage();
            go(newer, "room/sheet");
            newer.locator("#note").fill("A note from the other tab.");
            send(newer.locator("form[action$='/do/note']"));
            newer.close();
            send(item.locator("form[action$='/do/reword']"));
            assertThat(old.content()).contains("The room has moved on since you looked.");
            assertThat(old.locator("textarea").first().inputValue())
                    .isEqualTo("Fuel from abroad can be spoken of later.");
            send(old.locator("form.wide"));
            assertThat(message(old, "spoken of later").count()).isEqualTo(1);
        }
    }
}
