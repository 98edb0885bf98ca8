//! Whose device it is: size, touch, wishes about colour and motion, language, place, network.

use serde_json::json;

use crate::js;
use crate::page::Page;

/// What the visitor's system asks for.
#[derive(Default)]
pub struct Media {
    colour_scheme: Option<String>,
    reduced_motion: bool,
    print: bool,
}

impl Page {
    /// A desktop window of this size in CSS pixels.
    #[track_caller]
    pub fn viewport(&self, width: u32, height: u32) {
        let params = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.call("Emulation.setDeviceMetricsOverride", &params);
        self.call("Emulation.setTouchEmulationEnabled", &json!({ "enabled": false }));
    }

    /// A phone or tablet of this size: touch, no hover, two device pixels per CSS pixel.
    #[track_caller]
    pub fn mobile(&self, width: u32, height: u32) {
        let params = json!({ "width": width, "height": height, "deviceScaleFactor": 2, "mobile": true });
        self.call("Emulation.setDeviceMetricsOverride", &params);
        self.call(
            "Emulation.setTouchEmulationEnabled",
            &json!({ "enabled": true, "maxTouchPoints": 5 }),
        );
    }

    /// The system prefers `light` or `dark`.
    #[track_caller]
    pub fn colour_scheme(&self, scheme: &str) {
        self.media.borrow_mut().colour_scheme = Some(scheme.to_owned());
        self.apply_media();
    }

    /// The system asks for less motion.
    #[track_caller]
    pub fn reduced_motion(&self, reduced: bool) {
        self.media.borrow_mut().reduced_motion = reduced;
        self.apply_media();
    }

    /// The page is laid out as for the printer.
    #[track_caller]
    pub fn print_media(&self, print: bool) {
        self.media.borrow_mut().print = print;
        self.apply_media();
    }

    #[track_caller]
    fn apply_media(&self) {
        let media = self.media.borrow();
        let motion = if media.reduced_motion {
            "reduce"
        } else {
            "no-preference"
        };
        let scheme = media.colour_scheme.as_deref().unwrap_or_default();
        let features = json!([
            { "name": "prefers-color-scheme", "value": scheme },
            { "name": "prefers-reduced-motion", "value": motion },
        ]);
        let media = if media.print { "print" } else { "" };
        self.call(
            "Emulation.setEmulatedMedia",
            &json!({ "media": media, "features": features }),
        );
    }

    /// The browser's language, such as `ru-RU`; takes effect with the next load.
    #[track_caller]
    pub fn language(&self, tag: &str) {
        let agent = self.eval("navigator.userAgent");
        self.call(
            "Emulation.setUserAgentOverride",
            &json!({ "userAgent": agent, "acceptLanguage": tag }),
        );
        self.call(
            "Emulation.setLocaleOverride",
            &json!({ "locale": tag.replace('-', "_") }),
        );
    }

    /// The time zone, such as `Pacific/Auckland`.
    #[track_caller]
    pub fn time_zone(&self, name: &str) {
        self.call("Emulation.setTimezoneOverride", &json!({ "timezoneId": name }));
    }

    /// Sets the clock to a local time such as `2026-03-02T09:00` from the next load on; it goes on from there.
    #[track_caller]
    pub fn clock(&self, local_time: &str) {
        self.before_each_load(&format!(
            "(() => {{
               const Real = Date;
               const ahead = new Real({}).getTime() - Real.now();
               globalThis.Date = class extends Real {{
                 constructor(...parts) {{ parts.length ? super(...parts) : super(Real.now() + ahead); }}
                 static now() {{ return Real.now() + ahead; }}
               }};
             }})()",
            js(local_time)
        ));
    }

    /// Cuts the network off, or restores it.
    #[track_caller]
    pub fn offline(&self, offline: bool) {
        let params =
            json!({ "offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
        self.call("Network.emulateNetworkConditions", &params);
    }

    /// Makes requests fail whose address matches one of the patterns, such as `*.wasm`; none lifts it.
    #[track_caller]
    pub fn block(&self, patterns: &[&str]) {
        self.call("Network.setBlockedURLs", &json!({ "urls": patterns }));
    }

    /// Makes the processor this many times slower; 1 is as it is.
    #[track_caller]
    pub fn slow_down(&self, times: u32) {
        self.call("Emulation.setCPUThrottlingRate", &json!({ "rate": times }));
    }
}
