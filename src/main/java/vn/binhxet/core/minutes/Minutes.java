package vn.binhxet.core.minutes;

import vn.binhxet.core.agenda.Heading;

import java.util.List;

/**
 * The minutes of the meeting (<i>biên bản hội nghị</i>) as statements; what is not recorded is not
 * stated.
 *
 * @param chapters in the order of the paper; only those that have something to say
 */
public record Minutes(List<Chapter> chapters) {
    /** What is said under one heading. */
    public record Chapter(Heading heading, List<Statement> statements) {
        public Chapter {
            statements = List.copyOf(statements);
        }
    }

    public Minutes {
        chapters = List.copyOf(chapters);
    }
}
