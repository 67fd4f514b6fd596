package dev.gatehouse.ui.exchange;

import java.util.ArrayList;

import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileIdentity;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.testing.World;
import dev.gatehouse.ui.exchange.ExchangeNote.Kind;

import static org.assertj.core.api.Assertions.assertThat;

/** The change in the form as text for other tools (features row 80). */
class CopyAsViewModelTest {
    private final World world = new World(Profiles.example3()).opened("Example 3");
    private final CopyAsViewModel copyAs = world.exchange.copyAs();

    private String copied() {
        return copyAs.copiedProperty().get();
    }

    @Test
    void theChangeIsSpelledAsTheReviewWouldShowIt() {
        world.editor.parts().blocked().add("198.51.100.7");
        copyAs.copy(copyAs.forms().indexOf("AWS CLI, bash"));
        assertThat(copied()).startsWith("aws connect update-authentication-profile").contains("198.51.100.7");
        assertThat(world.exchange.noteProperty().get()).extracting(ExchangeNote::title)
                .isEqualTo("Copied: AWS CLI, bash");
        var text = copied();
        world.editor.review();
        assertThat(world.review.textProperty().get().requests().get(1).text()).isEqualTo(text);
        assertThat(world.aws.received()).isEmpty();
    }

    @Test
    void withoutAnEditThereIsNothingToCopy() {
        copyAs.copy(0);
        assertThat(copied()).isEmpty();
        assertThat(world.exchange.noteProperty().get()).extracting(ExchangeNote::kind).isEqualTo(Kind.FAILED);
    }

    @Test
    void aFormWithAnErrorIsNotCopiedAsIfTheRestWereMeant() {
        world.editor.parts().blocked().add("198.51.100.7");
        world.editor.parts().sessions().inactivityProperty().set("soon");
        copyAs.copy(0);
        assertThat(copied()).isEmpty();
        assertThat(world.exchange.noteProperty().get()).extracting(ExchangeNote::body).asString()
                .startsWith("Correct this first: ");
    }

    @Test
    void aLinkLeadsToTheProfileAndHoldsNoSetting() {
        var arn = "arn:aws:connect:us-west-2:111122223333:instance/inst-1/authentication-profile/id-Example-3";
        var there = worldWithArn(arn);
        there.editor.parts().blocked().add("198.51.100.7");
        there.exchange.copyAs().copyLink();
        assertThat(there.exchange.copyAs().copiedProperty().get()).isEqualTo("gatehouse://open/" + arn);
        assertThat(there.exchange.noteProperty().get()).extracting(ExchangeNote::kind).isEqualTo(Kind.DONE);
    }

    @Test
    void anArnThatIsNoneIsNotCopied() {
        var there = worldWithArn("javascript:alert(1)");
        there.exchange.copyAs().copyLink();
        assertThat(there.exchange.copyAs().copiedProperty().get()).isEmpty();
        assertThat(there.exchange.noteProperty().get()).extracting(ExchangeNote::kind).isEqualTo(Kind.FAILED);
    }

    private static World worldWithArn(String arn) {
        var profile = Profiles.example3();
        var identity = profile.identity();
        return new World(new AuthenticationProfile(
                new ProfileIdentity(identity.id(), arn, identity.name(), identity.description(), identity.isDefault()),
                profile.access(), profile.session(), profile.stamp())).opened("Example 3");
    }

    @Test
    void theSameTextIsCopiedAgain() {
        world.editor.parts().blocked().add("198.51.100.7");
        var texts = new ArrayList<String>();
        copyAs.copiedProperty().subscribe(text -> texts.add(text));
        copyAs.copy(0);
        copyAs.copy(0);
        assertThat(texts.stream().filter(text -> !text.isEmpty())).hasSize(2);
    }
}
