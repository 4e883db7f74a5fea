package vn.binhxet.ui.shell;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import vn.binhxet.text.Text;

import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** The time of day; it ticks only while it is on the screen. */
public final class Clock extends Label {
    private final InstantSource time;
    private final Text text;

    public Clock(InstantSource time, Text text) {
        this.time = time;
        this.text = text;
        getStyleClass().addAll("title", "clock");
        setMinWidth(Region.USE_PREF_SIZE);
        Timeline ticking = new Timeline(new KeyFrame(Duration.seconds(1), _ -> tick()));
        ticking.setCycleCount(Timeline.INDEFINITE);
        sceneProperty()
                .subscribe(scene -> {
                    if (scene == null) {
                        ticking.stop();
                    } else {
                        ticking.play();
                    }
                });
        tick();
    }

    private void tick() {
        OffsetDateTime now = time.instant().atZone(ZoneId.systemDefault()).toOffsetDateTime();
        setText(text.time(now));
    }
}
