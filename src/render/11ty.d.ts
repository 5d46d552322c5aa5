/** The few things of Eleventy 3.1 that are used; the package has no types. */
declare module '@11ty/eleventy' {
  interface MergedConfig {
    readonly keys: { package: string | false };
  }
  export interface UserConfig {
    readonly ignores: Set<string>;
    addTemplate(path: string, template: unknown, data?: unknown): void;
    setLiquidOptions(options: Readonly<Record<string, unknown>>): void;
    setNunjucksEnvironmentOptions(options: Readonly<Record<string, unknown>>): void;
    setTemplateFormats(formats: readonly string[]): void;
    setUseGitIgnore(use: boolean): void;
    on(event: 'eleventy.config', listener: (config: { getConfig(): MergedConfig }) => void): void;
  }
  export interface RenderedTemplate {
    /** `/` and the permalink, `index.html` left out. */
    readonly url: string;
    readonly content: string;
  }
  export class Eleventy {
    constructor(
      input: string,
      output: string | undefined,
      options: {
        readonly source: 'script';
        readonly configPath: false;
        readonly quietMode: true;
        readonly dryRun: true;
        readonly loader: 'esm';
        config(config: UserConfig): void;
      },
    );
    disableLogger(): void;
    toJSON(): Promise<readonly RenderedTemplate[]>;
  }
}
