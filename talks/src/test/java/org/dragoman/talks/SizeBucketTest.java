package org.dragoman.talks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SizeBucketTest {

    @Test
    void aFileOfExactlyTheLimitIsInItsBucketAndOneByteMoreIsInTheNext() {
        assertThat(SizeBucket.of(0)).isEqualTo(SizeBucket.UP_TO_10_KB);
        assertThat(SizeBucket.of(10_000)).isEqualTo(SizeBucket.UP_TO_10_KB);
        assertThat(SizeBucket.of(10_001)).isEqualTo(SizeBucket.UP_TO_100_KB);
        assertThat(SizeBucket.of(100_000)).isEqualTo(SizeBucket.UP_TO_100_KB);
        assertThat(SizeBucket.of(100_001)).isEqualTo(SizeBucket.UP_TO_1_MB);
        assertThat(SizeBucket.of(1_000_000)).isEqualTo(SizeBucket.UP_TO_1_MB);
        assertThat(SizeBucket.of(1_000_001)).isEqualTo(SizeBucket.UP_TO_10_MB);
        assertThat(SizeBucket.of(10_000_000)).isEqualTo(SizeBucket.UP_TO_10_MB);
        assertThat(SizeBucket.of(10_000_001)).isEqualTo(SizeBucket.OVER_10_MB);
        assertThat(SizeBucket.of(Long.MAX_VALUE)).isEqualTo(SizeBucket.OVER_10_MB);
    }

    @Test
    void aLargerFileIsNeverInASmallerBucketAndAllSizesTogetherTellOneOfFive() {
        var random = new SplittableRandom(11);
        for (int i = 0; i < 10_000; i++) {
            long one = random.nextLong(1L << random.nextInt(1, 40));
            long other = one + random.nextLong(1L << random.nextInt(1, 40));
            assertThat(SizeBucket.of(one)).isLessThanOrEqualTo(SizeBucket.of(other));
        }
        assertThat(SizeBucket.values()).hasSize(5);
    }

    /// A file is described by its bucket alone: nothing a room sees holds the number of bytes.
    @Test
    void twoFilesOfOneBucketAreDescribedAlike() {
        var digest = Digest.of("the map");
        assertThat(Attachment.handedIn("map.pdf", "application/pdf", digest, SizeBucket.of(48_211)))
                .isEqualTo(
                        Attachment.handedIn(
                                "map.pdf", "application/pdf", digest, SizeBucket.of(91_007)));
    }
}
