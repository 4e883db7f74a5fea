package vn.binhxet.ui.kit.part;

import org.jspecify.annotations.Nullable;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.Clip;
import javax.sound.sampled.LineUnavailableException;

/**
 * A short low tone for hands whose eyes are on a paper. A computer without sound stays silent; the
 * sentence on the screen says the same.
 */
public final class Beep {
    private static final float RATE = 16_000;
    private static final double HERTZ = 330;
    private static final double SECONDS = 0.12;
    private static final double LOUDNESS = 0.3;

    private boolean silent;
    private @Nullable Clip clip;

    /** Sounds; again from the start if it still sounds. */
    public void sound() {
        if (clip == null && !silent) {
            clip = open();
            silent = clip == null;
        }
        if (clip != null) {
            clip.stop();
            clip.setFramePosition(0);
            clip.start();
        }
    }

    /** Null where there is no sound, or another program keeps it. */
    private static @Nullable Clip open() {
        byte[] tone = tone();
        try {
            Clip opened = AudioSystem.getClip();
            opened.open(new AudioFormat(RATE, 8, 1, true, false), tone, 0, tone.length);
            return opened;
        } catch (LineUnavailableException | IllegalArgumentException _) {
            return null;
        }
    }

    /** One channel of signed bytes, softer towards the end so that it does not click. */
    static byte[] tone() {
        byte[] samples = new byte[(int) (RATE * SECONDS)];
        for (int i = 0; i < samples.length; i++) {
            double fading = 1 - (double) i / samples.length;
            double wave = Math.sin(2 * Math.PI * HERTZ * i / RATE);
            samples[i] = (byte) Math.round(Byte.MAX_VALUE * LOUDNESS * fading * wave);
        }
        return samples;
    }
}
